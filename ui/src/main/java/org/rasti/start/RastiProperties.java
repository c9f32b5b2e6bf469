package org.rasti.start;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured; the README has the table.
 *
 * @param data the folder of the embedded database
 * @param demo whether to load the demonstration
 * @param zone the time zone in which the public site and the desk show times
 * @param publicUrl the address that the world knows this site by, without a slash at its end
 */
@ConfigurationProperties("rasti")
public record RastiProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("Asia/Tehran") ZoneId zone,
        @DefaultValue("http://localhost:8080") String publicUrl) {}
