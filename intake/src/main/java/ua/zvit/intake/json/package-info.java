/**
 * What was read as JSON, the same from every door: {@code kind}, {@code report}, {@code questions}, {@code ignored},
 * {@code columns} (what each column was taken for, and how sure that is), {@code lines} (the same of each row of the tables),
 * {@code rows} (what stood in the file where each measure was read, by its place in the report) and {@code starts} (the place
 * of the row that a measure or section begins with). Columns and rows have a {@code place}, by which a mapping names them
 * ({@link ua.zvit.intake.json.MappingJson}). Of a file that can't be read {@code unreadable} tells why.
 *
 * <p>{@code report} is in the shape of the import. What that cannot hold yet has members of its own: {@code sections} in
 * a section, {@code measures} in a measure (parts with a number of their own) and {@code including} (parts that its sums
 * count already), {@code planText} and {@code actualText} (what is no sum), {@code term}, {@code expected}, {@code note},
 * {@code code}, {@code period} of a report that is not about a whole year; in {@code funding} a {@code year}, a {@code
 * fund} («general» or «special») and the source's {@code name}; {@code executors} and {@code partners} are named as the file does.
 */
package ua.zvit.intake.json;
