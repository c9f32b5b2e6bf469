package org.rasti.search;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured about the search indexes; the README has the table.
 *
 * @param folder where they lie; beside the embedded database where nothing is said
 * @param following whether the indexes follow the database by themselves
 * @param poll how long a change may stay unseen where no word of it comes
 * @param history how long changes are kept for nodes that are down; who was down longer builds its indexes anew
 */
@ConfigurationProperties("rasti.search")
record SearchProperties(
        @Nullable Path folder,
        @DefaultValue("true") boolean following,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("7d") Duration history) {}
