/**
 * Cuts Markdown into segments and renders it. The only door to flexmark.
 *
 * <p>A page is parsed once; in each language its body is the page's skeleton with each hole filled by one segment's
 * inline HTML. Laws: segments and the text between them give the source back byte for byte; translating every segment
 * by itself gives the same HTML as rendering the source directly. Trap: a segment is parsed as inline text only, so
 * {@code 1. } at the start of a translation never becomes a list.
 */
package no.brobygger.markdown;
