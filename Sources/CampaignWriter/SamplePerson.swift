internal import CampaignModel

/// One invented honouree, in the few numbers from which its row, its gifts and its story are worked out when written.
///
/// A million of these fit in memory; a million rows of text would not.
struct SamplePerson: Sendable {
  /// Counts from 1; the dossier's id.
  let number: Int
  /// The place in `LucNganCommune.all`.
  let commune: Int
  /// The place among the villages of the commune.
  let village: Int
  let kind: Honouree.Kind
  let name: SampleName
  /// Where the random numbers of its details begin.
  let seed: UInt64
  var isDistrict = false
  /// Whether it is to be published and, if not, what keeps it back.
  var publication: Publication
  /// The place among the decisions.
  var decision: Int?
  var annexNumber = 0
  var hasStory = false

  /// A Boolean value that indicates whether an award was decided, whatever became of it.
  var isDecided: Bool { publication != .undecided }
}

/// An invented name: places in the lists of `SampleNames`.
struct SampleName: Sendable, Hashable {
  /// A Boolean value that indicates whether the lists of women's names apply.
  var isWomans = false
  var family = 0
  var middle = 0
  var given = 0

  /// A name made of three different words.
  init(using random: inout SampleRandom) {
    repeat {
      isWomans = random.chance(45)
      // A third of all bear the commonest family name, as in life.
      family = random.chance(25) ? 0 : random.below(SampleNames.families.count)
      middle = random.below(middles.count)
      given = random.below(givens.count)
    } while hasEcho
  }

  /// Stands for the nth sort of collective.
  init(collective sort: Int) {
    given = sort
  }

  var text: String { "\(SampleNames.families[family]) \(middles[middle]) \(givens[given])" }
  /// The last word, by which people are called.
  var givenText: String { givens[given] }

  private var middles: [String] { isWomans ? SampleNames.womensMiddles : SampleNames.mensMiddles }
  private var givens: [String] { isWomans ? SampleNames.womensGiven : SampleNames.mensGiven }

  private var hasEcho: Bool {
    let family = SampleNames.families[family]
    return middles[middle].hasSuffix(givens[given]) || middles[middle] == family || givens[given] == family
  }
}
