/** What a page says, as charts. The only package that knows ECharts. Not here: what the page says. */
@NullMarked
package no.tjenesteinnsikt.dashboard.chart;

import org.jspecify.annotations.NullMarked;
