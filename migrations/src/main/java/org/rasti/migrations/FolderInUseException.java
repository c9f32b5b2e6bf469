package org.rasti.migrations;

import java.io.IOException;
import java.nio.file.Path;

/** Another process already runs a database on the folder. */
public final class FolderInUseException extends IOException {

    FolderInUseException(Path folder) {
        super("Another Rasti is running on the data folder " + folder.toAbsolutePath()
                + ". Stop it first, or choose another folder with --data.");
    }
}
