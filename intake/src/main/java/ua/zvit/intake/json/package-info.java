/**
 * What was read as JSON, the same from every door: {@code kind}, {@code report}, {@code questions}, {@code ignored},
 * {@code columns} (what each column was taken for, and how sure that is) and {@code rows} (what stood in the file where each
 * measure was read, by its place in the report). Of a file that can't be read {@code unreadable} tells why.
 *
 * <p>{@code report} is in the shape of the import. What that cannot hold yet has members of its own: {@code sections} in
 * a section, {@code measures} in a measure (parts with a number of their own) and {@code including} (parts that its sums
 * count already), {@code planText} and {@code actualText} (what is no sum), {@code term}, {@code expected}, {@code note},
 * {@code code}, {@code period} of a report that is not about a whole year; in {@code funding} a {@code year}, a {@code
 * fund} («general» or «special») and the source's {@code name}; {@code executors} are named as the file does.
 */
package ua.zvit.intake.json;
