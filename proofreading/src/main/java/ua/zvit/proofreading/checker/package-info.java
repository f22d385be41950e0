/** Where the rules are listed, and run over a report or over one entry of it. */
package ua.zvit.proofreading.checker;
