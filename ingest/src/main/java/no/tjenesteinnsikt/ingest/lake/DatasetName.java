package no.tjenesteinnsikt.ingest.lake;

/**
 * The name of a dataset, which is also the name of its folder, so it can never lead out of the home.
 *
 * @param value lower-case letters, digits and hyphens; starts with a letter; at most 60 characters
 */
public record DatasetName(String value) {
    public DatasetName {
        if (!value.matches("[a-zæøå][a-zæøå0-9-]{0,59}")) {
            throw new LakeException(
                    LakeException.Reason.BAD_NAME,
                    "Kan ikke bruke datasettnavnet «" + LakeException.printable(value)
                            + "»: bruk små bokstaver, tall og bindestrek, med en bokstav først og høyst 60 tegn.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
