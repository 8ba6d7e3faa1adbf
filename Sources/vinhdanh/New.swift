internal import ArgumentParser
internal import CampaignWriter
internal import Diagnostics
internal import Glibc
internal import VietnameseText

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new campaign: workbooks to fill in, the form for communes, a commented campaign.yaml.")

  @Argument(help: "A folder that does not exist yet, or is empty.")
  var folder: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    do {
      let summary = try NewCampaign(updated: Self.today).write(to: folder)
      try report.say(words(summary))
    } catch let error as WriteFailure {
      try report.print([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : ExitCode.problems
    }
  }

  private func words(_ summary: NewCampaign.Summary) -> Phrase {
    let first = "\(folder)/\(NewCampaign.firstWorkbook)"
    let form = "\(folder)/\(NewCampaign.communesForm)"
    return Phrase(
      vi: """
        Đã tạo chiến dịch mới trong \(folder): \(summary.tables) bảng, 1 mẫu cho xã, campaign.yaml.
        Việc tiếp theo:
          1. Mở \(folder)/campaign.yaml, xem lại những chỗ có chữ SỬA.
          2. Mở \(first), ghi các điển hình; trang “Hướng dẫn” giải thích từng cột.
          3. Gửi \(form) cho các xã, thị trấn; tệp nhận về bỏ vào cùng thư mục.
          4. Kiểm tra: vinhdanh check \(folder)
          5. Xem thử trang: vinhdanh preview \(folder)
        """,
      en: """
        Made a new campaign in \(folder): \(summary.tables) tables, 1 form for communes, campaign.yaml.
        What comes next:
          1. Open \(folder)/campaign.yaml and look where it says SỬA.
          2. Open \(first) and enter the honourees; the sheet “Hướng dẫn” explains each column.
          3. Send \(form) to the communes; put what they return into the same folder.
          4. Check: vinhdanh check \(folder)
          5. Look at the site: vinhdanh preview \(folder)
        """)
  }

  /// The day in Vietnam, which is seven hours ahead of UTC all year, wherever this machine stands. The only place where
  /// the program reads a clock for its output.
  private static var today: CalendarDay {
    get throws {
      var now = time(nil) + 7 * 3600
      var parts = tm()
      guard gmtime_r(&now, &parts) != nil,
        let day = CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      else { throw ExitCode.inputOutput }
      return day
    }
  }
}
