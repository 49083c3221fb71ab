package no.tjenesteinnsikt.dashboard.sandbox;

/** What a statement leads to. */
public sealed interface SqlAnswer permits SqlResult, SqlFailure {}
