/** Drafts of what comes in, their files, and which departments a council's files mean. */
package ua.zvit.entering.domain;
