/** Makes documents of all formats for tests. Not here: any test. */
@NullMarked
package no.tjenesteinnsikt.ingest.document.made;

import org.jspecify.annotations.NullMarked;
