package org.rasti.desk.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import org.rasti.desk.common.Words;

/** Takes one text or HTML file. */
final class FileUpload extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 5 * 1024 * 1024;

    private final Upload upload;
    private final Paragraph problem = new Paragraph();
    private String name = "";
    private byte[] bytes = {};

    /**
     * @param taken told the file's name and what is in it
     */
    FileUpload(SerializableBiConsumer<String, byte[]> taken) {
        upload = new Upload(new Limited((metadata, content) -> keep(metadata.fileName(), content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".txt", ".html", ".htm");
        upload.setUploadButton(new Button(Words.get("file.choose")));
        upload.setDropLabel(new Span(Words.get("file.drop")));
        upload.addFileRejectedListener(event -> refuse(Words.get("file.refused")));
        // The text is read once the browser says that it is all there: the screen is answered by that request.
        upload.addAllFinishedListener(event -> {
            problem.setText("");
            taken.accept(name, bytes);
        });
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        add(upload, problem);
    }

    private void keep(String fileName, byte[] content) {
        name = fileName;
        bytes = content;
        upload.clearFileList();
    }

    void refuse(String words) {
        problem.setText(words);
    }

    /** Refuses on the server too what is too large. */
    private static final class Limited extends InMemoryUploadHandler {

        private static final long serialVersionUID = 1L;

        Limited(InMemoryUploadCallback callback) {
            super(callback);
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST;
        }
    }
}
