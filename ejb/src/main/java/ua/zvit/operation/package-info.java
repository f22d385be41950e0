/**
 * How the installation itself is doing, for its operator: what runs, what needs a hand, and moving contents from one store to
 * another. Nothing here shows what a council's reports say.
 */
package ua.zvit.operation;
