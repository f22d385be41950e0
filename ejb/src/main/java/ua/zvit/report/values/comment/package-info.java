/** What is told of comments: threads with their replies, where they stand in a text, and what the caller may do with them. */
package ua.zvit.report.values.comment;
