package no.tjenesteinnsikt.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactsTest {
    @Test
    void hidden_contacts_keep_their_length_so_that_places_behind_them_stay() {
        String text = "Spør kari@eksempel.no eller 22 33 44 55 om de 87 årsverkene";

        assertThat(Contacts.hide(text)).isEqualTo("Spør •••••••••••••••• eller ••••••••••• om de 87 årsverkene");
    }

    @Test
    void a_text_without_contacts_stays_as_it_is() {
        assertThat(Contacts.hide("15,3 2 49 1 2018")).isEqualTo("15,3 2 49 1 2018");
    }
}
