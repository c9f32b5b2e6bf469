package org.rasti.site;

import java.util.Set;
import java.util.regex.Pattern;
import org.rasti.publication.FrozenPage;
import org.rasti.text.Language;

/**
 * A rating as a page shows it: by word, shape and colour, never by colour alone.
 *
 * @param colour of the ground, always {@code #rrggbb}
 * @param ink the class of the text on it: whichever of light and dark stands out more
 */
public record RatingLook(String name, String meaning, String colour, String ink, String shape, boolean example) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String NEUTRAL = "#53606c";
    private static final Set<String> SHAPES = Set.of("CHECK", "CROSS", "HALF", "QUESTION", "CLOCK", "DOT");

    static RatingLook of(FrozenPage.Rating rating, Language language) {
        var meaning = rating.meaning().in(language.tag());
        return of(rating.name().in(language.tag()), meaning, rating.colour(), rating.shape(), rating.example());
    }

    /** A rating of which a list knows no more than how it looks. */
    static RatingLook of(String name, String colour, String shape) {
        return of(name, "", colour, shape, false);
    }

    private static RatingLook of(String name, String meaning, String wanted, String shape, boolean example) {
        var colour = COLOUR.matcher(wanted).matches() ? wanted : NEUTRAL;
        return new RatingLook(
                name,
                meaning,
                colour,
                luminance(colour) > 0.18 ? "ink-dark" : "ink-light",
                SHAPES.contains(shape) ? shape : "DOT",
                example);
    }

    /** WCAG's relative luminance; at 0.18 black and white text have the same contrast. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
