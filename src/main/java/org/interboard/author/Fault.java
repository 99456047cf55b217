package org.interboard.author;

/**
 * Something in a workbook that could not be made out.
 *
 * @param about what the row is about, or the sheet
 * @param item the column
 * @param change what to do about it
 */
public record Fault(Spot spot, String about, String item, String message, String change) {}
