/**
 * The contract of the lake: which tables and columns it has, what each means, and where a published pair lies on disk.
 *
 * <p>Not here: anything that reads a document, writes a file or knows an engine. This package needs the JDK only.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.lake;

import org.jspecify.annotations.NullMarked;
