// Reads the zip archives that .xlsx workbooks are.
#pragma once
#include <zip.h>
