/**
 * Whom this installation trusts, and where a stranger's file is examined: in a process of its own, under limits. Every
 * capability that looks at signatures begins here.
 */
package ua.zvit.signature.trust;
