package fr.arpent.reporting.figure;

/** A canvas of another width. */
record SizedCanvas(Canvas canvas, double width) implements BorrowedCanvas {}
