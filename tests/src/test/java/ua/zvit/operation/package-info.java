/**
 * What {@code ./zvit} promises to whoever runs it: a database that is found is kept, a foreign process is never ended, a
 * part that ends is brought back, a backup can be restored by the words of the documentation.
 */
package ua.zvit.operation;
