// CommonMark's reference implementation.
#pragma once
#include <cmark.h>
