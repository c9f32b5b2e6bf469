package org.rasti.extraction;

/** Turkish names without the case endings they carry in a sentence. */
final class TurkishNames {

    private TurkishNames() {}

    static boolean isAblative(String key) {
        return key.endsWith("ndan")
                || key.endsWith("nden")
                || (key.contains("'") && (key.endsWith("an") || key.endsWith("en")));
    }

    /** "Bakanlığından" is "Bakanlığı", "Kazaks'ın" is "Kazaks". */
    static String bare(String name) {
        int apostrophe = Math.max(name.lastIndexOf('\''), name.lastIndexOf('’'));
        if (apostrophe > 1 && name.indexOf(' ', apostrophe) < 0) {
            return name.substring(0, apostrophe);
        }
        boolean ablative = name.endsWith("ndan") || name.endsWith("nden");
        return ablative && name.length() > 6 ? name.substring(0, name.length() - 4) : name;
    }
}
