/**
 * XML signatures (XAdES): as a file of their own, with what they cover inside, around or beside, and as the signature
 * files of a container. Two questions beyond the signature itself: does a reference lead to what a reader would show, and
 * is there anything in the file that no signature covers. XML of strangers is read without document types and within
 * bounds; the value of the signature is the work of EU DSS and Apache Santuario.
 */
package ua.zvit.signatures.xades;
