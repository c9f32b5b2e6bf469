package org.rasti.desk.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** A table where there is room for its columns; on a narrow screen, one column that holds all of a row. */
public class RoomyGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    /** As the frame's drawer: below this width it lies over the screen instead of beside it. */
    private static final int ROOM = 800;

    private @Nullable Column<T> whole;
    private @Nullable Registration resizes;
    private SerializablePredicate<Column<T>> wanted = column -> true;
    private int width = -1;

    /** Names the column that stands for all the others on a narrow screen; the last thing said of the columns. */
    protected final void setWhole(Column<T> column) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        whole = column;
        fit(-1);
    }

    /** Which columns are shown where there is room for them. */
    protected final void setWanted(SerializablePredicate<Column<T>> isWanted) {
        wanted = isWanted;
        fit(width);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        var page = attachEvent.getUI().getPage();
        resizes = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        if (resizes != null) {
            resizes.remove();
            resizes = null;
        }
        super.onDetach(detachEvent);
    }

    /** A width that is not known counts as room. */
    private void fit(int present) {
        width = present;
        var narrow = width > 0 && width < ROOM;
        for (var column : getColumns()) {
            column.setVisible(column == whole ? narrow : !narrow && wanted.test(column));
        }
    }
}
