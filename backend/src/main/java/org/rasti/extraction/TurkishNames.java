package org.rasti.extraction;

/** Turkish names without the case endings they carry in a sentence. */
final class TurkishNames {

    private static final int SHORTEST_ABLATIVE = 6;

    private TurkishNames() {}

    static boolean isAblative(String key) {
        return (key.length() > SHORTEST_ABLATIVE && (key.endsWith("ten") || key.endsWith("tan")))
                || key.endsWith("ndan")
                || key.endsWith("nden")
                || (key.contains("'") && (key.endsWith("an") || key.endsWith("en")));
    }

    /** "Bakanlığından" is "Bakanlığı", "Kazaks'ın" is "Kazaks". */
    static String bare(String name) {
        String plain = withoutApostrophe(name);
        if (plain.length() < name.length()) {
            return plain;
        }
        if (name.length() > SHORTEST_ABLATIVE && (name.endsWith("kten") || name.endsWith("ktan"))) {
            return name.substring(0, name.length() - 3);
        }
        boolean ablative = name.endsWith("ndan") || name.endsWith("nden");
        return ablative && name.length() > 6 ? name.substring(0, name.length() - 4) : name;
    }

    /** "Odasına" is "Odası": the case of what "göre" follows. */
    static String withoutDative(String name) {
        boolean dative = name.endsWith("ına") || name.endsWith("ine") || name.endsWith("una") || name.endsWith("üne");
        return dative && name.length() > SHORTEST_ABLATIVE ? name.substring(0, name.length() - 2) : name;
    }

    /** A name without the apostrophe that ends it and what follows. */
    static String withoutApostrophe(String name) {
        int apostrophe = Math.max(name.lastIndexOf('\''), name.lastIndexOf('’'));
        return apostrophe > 1 && name.indexOf(' ', apostrophe) < 0 && !isIrish(name, apostrophe)
                ? name.substring(0, apostrophe)
                : name;
    }

    /** The apostrophe of "O'Neill" belongs to the name. */
    private static boolean isIrish(String name, int apostrophe) {
        return name.charAt(apostrophe - 1) == 'O' && (apostrophe == 1 || name.charAt(apostrophe - 2) == ' ');
    }
}
