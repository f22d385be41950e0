/** What use cases and pages say about files on their way in. */
package ua.zvit.entering.values;
