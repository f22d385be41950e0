/** What the words, numbers and dates of such files say, read one by one. */
package ua.zvit.intake.text;
