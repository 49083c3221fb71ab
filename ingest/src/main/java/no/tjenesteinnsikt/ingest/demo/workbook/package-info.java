/** The constructed annual reports as workbooks, each as its service would fill it in. Not here: reading them. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.workbook;

import org.jspecify.annotations.NullMarked;
