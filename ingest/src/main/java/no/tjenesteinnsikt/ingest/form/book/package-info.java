/** How workbooks are written and their cells read, whatever form they hold. Not here: what any one form asks. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.book;

import org.jspecify.annotations.NullMarked;
