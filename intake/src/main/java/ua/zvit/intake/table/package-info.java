/**
 * What a table is made of before its rows are understood: a grid of cells whatever was merged, its heads, and what each
 * column holds, with how sure that is. The words of heads stand in {@code words.txt}.
 */
package ua.zvit.intake.table;
