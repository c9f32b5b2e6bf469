package org.rasti.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.rasti.text.Language;

/** One file of messages: {@code messages/{group}_{tag}.properties} in UTF-8. */
final class Bundle {

    private Bundle() {}

    /** Keys and patterns as written; empty where there is no such file. */
    static Map<String, String> read(String group, Language language) {
        var name = "/messages/" + group + "_" + language.tag() + ".properties";
        var properties = new Properties();
        try (var in = Bundle.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        var patterns = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }
}
