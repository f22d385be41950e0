/**
 * What all pages lean on: the language, texts, figures and moments as people read them, who is signed in, and how a
 * refusal of a use case is told. No rule of the business lives here.
 */
package ua.zvit.web.shared;
