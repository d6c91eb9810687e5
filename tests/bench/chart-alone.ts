// The least that a page with a chart can be: its library, one line of nineteen points, a headline.
import { Chart, LineController, LineElement, LinearScale, PointElement } from 'chart.js';

Chart.register(LineController, LineElement, LinearScale, PointElement);

const points = Array.from({ length: 19 }, (_, x) => ({ x, y: 50 + 10 * Math.sin(x) }));

const canvas = document.querySelector('canvas');
if (canvas !== null) {
  new Chart(canvas, {
    type: 'line',
    data: { datasets: [{ data: points }] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      normalized: true,
      parsing: false,
      scales: { x: { type: 'linear' }, y: { type: 'linear' } },
    },
  });
}
