package no.tjenesteinnsikt.ingest.lake;

import java.util.regex.Pattern;

/**
 * The name of a dataset, which is also the name of its folder, so it can never lead out of the home.
 *
 * @param value lower-case letters, digits and hyphens; starts with a letter; at most 60 characters
 */
public record DatasetName(String value) {
    private static final Pattern NAME = Pattern.compile("[a-zæøå][a-zæøå0-9-]{0,59}");

    public DatasetName {
        if (!isName(value)) {
            throw new LakeException(
                    LakeException.Reason.BAD_NAME,
                    "Kan ikke bruke datasettnavnet «" + LakeException.printable(value)
                            + "»: bruk små bokstaver, tall og bindestrek, med en bokstav først og høyst 60 tegn.");
        }
    }

    /** Whether a text can be the name of a dataset. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
