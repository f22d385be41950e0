/** The public page and the public resource: whoever holds a document learns what it is and what its signatures are worth. */
package ua.zvit.web.publication;
