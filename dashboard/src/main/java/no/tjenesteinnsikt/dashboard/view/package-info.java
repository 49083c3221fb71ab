/** What a page says: labels, numbers, notes. Not here: HTTP, HTML, charts. */
@NullMarked
package no.tjenesteinnsikt.dashboard.view;

import org.jspecify.annotations.NullMarked;
