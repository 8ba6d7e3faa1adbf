// libxml2 as Swift needs it: its headers, and functions for what it offers as macros, as mutable globals, or as struct
// members that newer versions deprecate. Compiles against 2.9.14 and 2.12–2.14.
#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and its headers pull in ICU's, which contradict the ICU inside Foundation: a target
// could not import both. Only the inside of `xmlCharEncodingHandler`, which nobody here touches, depends on this.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/relaxng.h>
#include <libxml/xmlschemastypes.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

// `xmlFree` is a global function pointer: reading it is an error in Swift 6 mode.
static inline void vd_xml_free(void *pointer) { xmlFree(pointer); }

// Gives a parser its own event handlers; `xmlCtxtReadMemory` keeps them from one document to the next.
static inline int vd_xml_set_handlers(xmlParserCtxtPtr parser, const xmlSAXHandler *handlers, void *user) {
  if (parser == NULL || parser->sax == NULL) return -1;
  *parser->sax = *handlers;
  parser->userData = user;
  return 0;
}

// Where the parser stands in its buffer, and how much of the document lies before the buffer's first byte.
static inline const xmlChar *vd_xml_cursor(xmlParserCtxtPtr parser) { return parser->input ? parser->input->cur : NULL; }
static inline const xmlChar *vd_xml_base(xmlParserCtxtPtr parser) { return parser->input ? parser->input->base : NULL; }
static inline const xmlChar *vd_xml_end(xmlParserCtxtPtr parser) { return parser->input ? parser->input->end : NULL; }
static inline unsigned long vd_xml_consumed(xmlParserCtxtPtr parser) { return parser->input ? parser->input->consumed : 0; }

// How many names the parser has interned so far.
static inline int vd_xml_name_count(xmlParserCtxtPtr parser) { return parser->dict ? xmlDictSize(parser->dict) : 0; }

// How many namespaces are in scope where the parser stands, or twice as many: versions count differently.
static inline int vd_xml_namespace_count(xmlParserCtxtPtr parser) { return parser->nsNr; }

#pragma GCC diagnostic pop
