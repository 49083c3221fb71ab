package no.tjenesteinnsikt.dashboard.view.form;

/**
 * Something with a date: a deadline, or a change of the reporting.
 *
 * @param when the date, as the source has it
 * @param what what it is
 * @param whom for which report year or form, or empty
 * @param source the address of the place that it was taken from
 * @param original that place in words
 */
public record FormDate(String when, String what, String whom, String source, String original) {}
