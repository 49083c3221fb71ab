/** The definitions against slow, plain computations of the same figures. Not here: figures that are known beforehand. */
@NullMarked
package no.tjenesteinnsikt.analytics.reference;

import org.jspecify.annotations.NullMarked;
