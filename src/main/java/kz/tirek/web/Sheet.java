package kz.tirek.web;

import java.util.List;

/**
 * A table on its way into a file.
 *
 * @param name of the file, without its ending, and of the sheet
 * @param rows values: text, numbers, {@code Money}, dates; null is an empty cell
 */
record Sheet(String name, List<String> head, List<List<Object>> rows) {}
