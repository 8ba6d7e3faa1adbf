/// Words and chance for the tests of text.
@testable import VietnameseText

/// A small generator with a seed, so that a failing test fails again.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

enum Words {
  /// Every onset with every rhyme and every tone, the tone on each vowel in turn.
  static let syllables: [String] = {
    var words: Set<String> = []
    for onset in Syllable.onsets {
      for rhyme in Syllable.rhymes {
        let scalars = Array(rhyme.unicodeScalars)
        for (place, scalar) in scalars.enumerated() where LatinLetters.letter(scalar).isVowel {
          for tone in UInt8(0)...5 {
            var toned = scalars
            toned[place] = LatinLetters.scalar(LatinLetters.letter(scalar).with(tone: tone)) ?? scalar
            words.insert(onset + String(String.UnicodeScalarView(toned)))
          }
        }
      }
    }
    return words.sorted()
  }()

  /// The syllables that are well formed, their tone where the old spelling puts it.
  static let wellFormed = syllables.filter {
    Syllable.isWellFormed($0.unicodeScalars) && Folding.toneNormalised($0).utf8.elementsEqual($0.utf8)
  }

  static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

/// The scalars of a text, for comparing what Swift's `==` holds for equal.
func scalars(_ text: String) -> [UInt32] {
  text.unicodeScalars.map(\.value)
}

extension Result {
  var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }

  var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }
}
