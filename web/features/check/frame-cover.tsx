/** In the place of the frame, as long as that has nothing to show. */
export const FrameCover = ({ text }: { text: string }) => (
  <div className="check-frame" aria-busy="true">
    <p className="check-frame__cover" role="status">
      {text}
    </p>
  </div>
)
