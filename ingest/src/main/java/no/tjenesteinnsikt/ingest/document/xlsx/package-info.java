/** Reads workbooks as sheets of typed cells. Not here: what the cells mean, and writing workbooks. */
@NullMarked
package no.tjenesteinnsikt.ingest.document.xlsx;

import org.jspecify.annotations.NullMarked;
