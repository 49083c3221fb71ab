/** The feedback of constructed reference groups: what they say, and the forms of their time. Not here: how it is read. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.group;

import org.jspecify.annotations.NullMarked;
