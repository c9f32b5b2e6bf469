package org.rasti.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasti.matching.ClaimIndex;

/** What it takes to index many claims by their letters, measured in a Java machine of its own with little memory. */
final class MillionClaims {

    /** The first word of the command line of that machine. */
    static final String CHILD = "--index-invented";

    private static final String HEAP = "-Xmx384m";
    private static final long SEED = 11;
    private static final int BATCH = 10_000;
    private static final double NANOS_A_MINUTE = 60e9;
    private static final double MEBIBYTE = 1 << 20;

    private MillionClaims() {}

    /**
     * Starts the other machine and reports what it says.
     *
     * @throws IOException when it cannot be started or fails
     */
    static void measure(MatchReport report, int count) throws IOException {
        var process = new ProcessBuilder(command(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        var figures = said.split("\\s+");
        if (figures.length != 4) {
            throw new IOException("indexing in another Java machine failed: " + said);
        }
        report.add("indexed lexically", "claims", count);
        report.add("indexed lexically", "cpuMinutes", Double.parseDouble(figures[0]));
        report.add("indexed lexically", "residentMebibytes", Double.parseDouble(figures[1]));
        report.add("indexed lexically", "mebibytesOnDisk", Double.parseDouble(figures[2]));
        report.add("indexed lexically", "cpuMinutesMerged", Double.parseDouble(figures[3]));
    }

    /** As this machine was started: by a class, or by Spring Boot's launcher, which is told the class by a property. */
    private static List<String> command(int count) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        var main = System.getProperty("loader.main");
        if (main != null) {
            command.add("-Dloader.main=" + main);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(
                main == null
                        ? MatchBench.class.getName()
                        : "org.springframework.boot.loader.launch.PropertiesLauncher");
        command.addAll(main == null ? List.of() : List.of("match"));
        command.addAll(List.of(CHILD, String.valueOf(count)));
        return command;
    }

    /** What runs in the other machine. */
    static void index(int count, PrintStream out) throws IOException {
        var invented = new InventedClaims(SEED);
        try (var index = ClaimIndex.create(Optional.empty())) {
            for (int done = 0; done < count; done += BATCH) {
                index.add(invented.next(Math.min(BATCH, count - done)));
            }
            double size = index.size() / MEBIBYTE;
            double minutes = MatchSpeed.processorNanos() / NANOS_A_MINUTE;
            index.merge();
            double merged = MatchSpeed.processorNanos() / NANOS_A_MINUTE;
            out.println(minutes + " " + resident() + " " + size + " " + merged);
        }
    }

    /** The most memory this process ever held; where the system does not say, what Java holds now. */
    private static double resident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (var line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / MEBIBYTE;
    }
}
