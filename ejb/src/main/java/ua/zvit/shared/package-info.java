/**
 * What every capability may lean on: the caller, money, errors with a stable code, translated texts, restricted HTML
 * and settings. Knows nothing of reports; depends on no capability.
 */
package ua.zvit.shared;
