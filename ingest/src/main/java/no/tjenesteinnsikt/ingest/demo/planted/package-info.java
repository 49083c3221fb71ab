/** What the constructed documents say, fact by fact, so that it can be held against what was read. Not here: reading. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.planted;

import org.jspecify.annotations.NullMarked;
