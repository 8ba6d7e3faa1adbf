// libxml2 as Swift needs it: its headers, and functions for what it offers as macros or as mutable globals.
#pragma once
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/relaxng.h>
#include <libxml/xmlschemastypes.h>

// `xmlFree` is a global function pointer: reading it is an error in Swift 6 mode.
static inline void vd_xml_free(void *pointer) { xmlFree(pointer); }
