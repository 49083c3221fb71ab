/** What the pages of forms and guidance say: templates, questions, deadlines, changes. Not here: answers to the questions. */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.form;

import org.jspecify.annotations.NullMarked;
