extension Rule {
  /// Every rule of the audit, in the order of its judges.
  public static let all: [Rule] =
    [
      // Files and bytes.
      emptyFile, fileTooLarge, notUTF8, byteOrderMark, controlCharacter, noncharacter, notNormalForm,
      // Syntax.
      notXMLSyntax, notWellFormed, nestedTooDeep, tooManyAttributes, doctype, needlessDoctype, doctypeSubset,
      declaredEncoding,
      processingInstruction, cdataSection, selfClosedElement, voidElementOpen, prefixedElement, notJSON,
      dataBlockNotJSON, markupInData,
      // Pages.
      rootElement, pageLanguage, languagesDiffer, charsetMissing, charsetNotUTF8, charsetLate, titleMissing, titleEmpty,
      mainHeadingMissing, mainHeadingRepeated, imageWithoutAlternative, captionedImageWithoutAlternative, inlineScript,
      inlineHandler, styleElement, styleAttribute,
      // References and links.
      repeatedID, unusableID, danglingReference, danglingHint, danglingFragment, emptyAddress, badEscape, linkAboveRoot,
      rootedLink,
      linkToFolder, foreignResource, scriptAddress, localFileAddress, deadLink, linkInOtherCase, sitemapAddressRelative,
      sitemapAddressForeign,
      // The site as a whole.
      canonicalOfAnother, orphanPage, notInSitemap, hiddenInSitemap, repeatedTitle,
    ] + RuleFamilies.all.flatMap { $0.rules }
}
